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
  /* What is typed before the exercise runs is kept at once; the learner store takes it in (answers/early.ts). */
  var page = 'boot' + Date.now().toString(36) + Math.random().toString(36).slice(2, 8);
  document.addEventListener('input', function (event) {
    var field = event.target;
    var id = field && field.getAttribute && field.getAttribute('data-early');
    if (!id) return;
    try {
      /* A tab of a group writes the answers of the group (casus/group-session.ts). */
      var group = JSON.parse(sessionStorage.getItem('samen-sterk:groep'));
      if (group && group.id) id += '~groep-' + group.id;
    } catch (error) {
      /* No group. */
    }
    try {
      localStorage.setItem('samen-sterk:early:' + id + ':' + page, JSON.stringify({ text: field.value, at: Date.now() }));
    } catch (error) {
      /* The exercise says so once it runs; the text stays in the field. */
    }
  });
})();
