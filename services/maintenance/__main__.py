"""python -m services.maintenance: this service alone, with the settings of the environment."""

from services import serving
from services.maintenance.servicer import services

if __name__ == "__main__":
    serving.main("maintenance", services)
