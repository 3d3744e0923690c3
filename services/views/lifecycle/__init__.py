"""The life of one elevator 一梯一档: what happened to it, and how it stands."""
