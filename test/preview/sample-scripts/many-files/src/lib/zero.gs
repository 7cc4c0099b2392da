// Must come first: the others use ORDER as they are loaded.
const ORDER = ['zero'];
Array.prototype.last = function () { return this[this.length - 1]; };
