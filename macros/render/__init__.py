"""Record pages without MkDocs: the theme's frame once a folder, the bodies by Jinja."""
