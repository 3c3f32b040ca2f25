// Follows a long work on its page: asks for the page again every two seconds and puts its progress in place of the old.
// Without this script the page's own link does the same.
(function () {
  "use strict";
  var place = document.getElementById("progress");
  if (!place || place.dataset.refresh !== "true") {
    return;
  }
  function refresh() {
    fetch(window.location.href, { credentials: "same-origin" })
      .then(function (answer) {
        if (!answer.ok) {
          throw new Error(String(answer.status));
        }
        return answer.text();
      })
      .then(function (text) {
        var fresh = new DOMParser().parseFromString(text, "text/html").getElementById("progress");
        if (!fresh) {
          return;
        }
        if (fresh.dataset.refresh !== "true") {
          window.location.reload();
          return;
        }
        place.innerHTML = fresh.innerHTML;
        window.setTimeout(refresh, 2000);
      })
      .catch(function () {
        window.setTimeout(refresh, 10000);
      });
  }
  window.setTimeout(refresh, 2000);
})();
