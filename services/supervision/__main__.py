"""python -m services.supervision: this service alone, with the settings of the environment."""

from services import serving
from services.supervision.servicer import services

if __name__ == "__main__":
    serving.main("supervision", services)
