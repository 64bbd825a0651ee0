"""The window: the only package that knows widgets. It shows domain values from below."""
