"""python -m services.insurance: this service alone, with the settings of the environment."""

from services import serving
from services.insurance.servicer import services

if __name__ == "__main__":
    serving.main("insurance", services)
