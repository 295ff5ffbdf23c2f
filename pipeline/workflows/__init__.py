"""What a person asks for, a file a workflow: the one room that knows all the stages.

Manuscript -> script -> plan -> takes -> slots -> files, one way. Nothing here prints. Each is
imported from its own file, so that hearing a scene doesn't wait for what splits manuscripts.
"""
