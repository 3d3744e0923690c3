"""python -m services.emergency: this service alone, with the settings of the environment."""

from services import serving
from services.emergency.servicer import services

if __name__ == "__main__":
    serving.main("emergency", services)
