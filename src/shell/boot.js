(function () {
  var root = document.documentElement;
  root.classList.add('js');
  try {
    ['theme', 'size', 'spacing', 'font'].forEach(function (name) {
      var value = localStorage.getItem('samen-sterk:' + name);
      if (value && value !== 'auto') root.setAttribute('data-' + name, value);
    });
  } catch (error) {
    /* Storage is blocked: the page keeps its default look. */
  }
})();
