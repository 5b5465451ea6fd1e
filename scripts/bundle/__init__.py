"""The offline bundle: a zip of the published site, its checks, and the single file."""
