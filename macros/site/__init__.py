"""The only room that knows MkDocs: it builds, and is the hook of the build.

MkDocs 1.x has no maintainer and Material ends in May 2027; whoever replaces them replaces this
room, mkdocs.yml and theme/, and nothing else.
"""
