"""What stands around the story in a book: title page, licence, table of contents. It is kept as
matter: listed, never spoken."""
