__all__ = ["saw"]
LIMIT = 5
