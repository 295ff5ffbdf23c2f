"""Who says each quotation, how surely, and why."""

from pipeline.splitter.attribution.attribute_quotations import Attribution, attribute

__all__ = ["Attribution", "attribute"]
