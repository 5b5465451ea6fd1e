"""Indicators: their figures side by side, how far the result is from the target, the chart."""
