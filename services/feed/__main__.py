"""python -m services.feed: the feed alone, with the settings of the environment."""

from services import serving
from services.feed.servicer import services

if __name__ == "__main__":
    serving.main("feed", services)
