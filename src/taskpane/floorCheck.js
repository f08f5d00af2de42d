/* Plain ES5: it must run in the oldest webview that Office opens, before anything else does.
 * It shows one of the sentences that stand hidden in the page, or calls those who wait for the floor to hold. */
(function () {
  var requirementSet = 'ExcelApi';
  var lowestVersion = '1.14';
  /* Newer than ES2020, used and not lowered by the build; test/floor compares the list with the source. */
  var newerMembers =
    'Array.at Array.findLast Array.findLastIndex Array.toReversed Array.toSorted Array.toSpliced Array.with ObjectConstructor.hasOwn String.replaceAll';
  var waiting = [];
  var holds = false;
  var failed = false;

  function fail(reason) {
    failed = true;
    var page = document.getElementById('floor');
    var sentence = document.getElementById('floor-' + reason);
    var pane = document.getElementById('pane');
    if (pane) pane.hidden = true;
    if (sentence) sentence.hidden = false;
    if (page) page.hidden = false;
  }

  function isThere(member) {
    var names = member.split('.');
    var owner = names[0] === 'ObjectConstructor' ? window.Object : window[names[0]].prototype;
    return typeof owner[names[1]] === 'function';
  }

  function knowsNewerMembers() {
    var members = newerMembers.split(' ');
    for (var at = 0; at < members.length; at += 1) {
      if (!isThere(members[at])) return false;
    }
    return true;
  }

  function webviewIsNewEnough() {
    return (
      typeof window.Promise === 'function' &&
      typeof window.Symbol === 'function' &&
      knowsNewerMembers() &&
      !!(window.CSS && window.CSS.supports && window.CSS.supports('color', 'var(--a)'))
    );
  }

  function holdsNow() {
    holds = true;
    while (waiting.length > 0) waiting.shift()();
  }

  /** Calls back once the host, its Excel and its webview are known to be enough; never calls where they are not. */
  window.whenFloorHolds = function (callback) {
    if (holds) callback();
    else waiting.push(callback);
  };

  window.addEventListener('load', function () {
    if (!webviewIsNewEnough()) return fail('webview');
    if (typeof window.Office === 'undefined') return fail('offline');
    window.Office.onReady(function (info) {
      if (failed) return;
      if (!info || info.host !== 'Excel') return fail('host');
      if (!window.Office.context.requirements.isSetSupported(requirementSet, lowestVersion))
        return fail('excel');
      /* Deferred scripts have run by now: where nobody waits, the add-in's own did not come. */
      if (waiting.length === 0) return fail('files');
      holdsNow();
    });
  });
})();
