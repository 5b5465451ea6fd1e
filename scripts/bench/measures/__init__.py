"""What `kb.py bench` can measure: each module of this folder is one, found by its name.

A module has measure(sizes, say) -> Iterator[Table]; `say` tells how far it is, and each table is
printed as soon as it is there. Its imports may need
the environment: the command reads the names only, and imports the one that is asked for.
"""
