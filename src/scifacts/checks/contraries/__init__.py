"""The same told the other way round: rose and fell, a part and the whole, the ends of an order."""
