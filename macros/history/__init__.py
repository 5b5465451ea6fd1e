"""All that asks git: earlier states of data/, what changed between them, which edition it is."""
