"""python -m services.registry: this service alone, with the settings of the environment."""

from services import serving
from services.registry.servicer import services

if __name__ == "__main__":
    serving.main("registry", services)
