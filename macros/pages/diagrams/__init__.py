"""Diagrams laid out at build time: layers of boxes, arrows from the upper to the lower ones.

The graphs are small (tens of boxes), so a plain layered layout is enough and needs no browser.
"""
