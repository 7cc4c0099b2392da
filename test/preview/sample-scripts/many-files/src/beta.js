ORDER.push('beta');
var menu = {
  item1: function () { return write_('from an object'); },
};
for (var i = 0; i < 2; i++) {
  (function (number) {
    this['itemMenu' + number] = function () { return write_('item ' + number); };
  })(i);
}
const arrow = (text) => write_('arrow ' + text);
