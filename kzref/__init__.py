"""kzref: an offline legal reference on surrender and expulsion between Kazakhstan and Russia."""

__version__ = "0.1.0"
