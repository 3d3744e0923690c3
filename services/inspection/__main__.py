"""python -m services.inspection: this service alone, with the settings of the environment."""

from services import serving
from services.inspection.servicer import services

if __name__ == "__main__":
    serving.main("inspection", services)
