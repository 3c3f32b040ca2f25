// Follows a vote on its page: asks for the page again every few seconds and puts the state of the room in place of the
// old. Once somebody else has changed the item, the page is drawn anew, or says so if something is being written in it.
// Without this script the page is drawn anew by its reader.
(function () {
  "use strict";
  var room = document.getElementById("room");
  if (!room || room.dataset.refresh !== "true") {
    return;
  }
  var isTouched = false;
  document.addEventListener("input", function () {
    isTouched = true;
  });
  function refresh() {
    fetch(room.dataset.address, { credentials: "same-origin" })
      .then(function (answer) {
        if (!answer.ok || answer.redirected) {
          throw new Error(String(answer.status));
        }
        return answer.text();
      })
      .then(function (text) {
        var fresh = new DOMParser().parseFromString(text, "text/html").getElementById("room");
        if (!fresh) {
          return;
        }
        if (fresh.dataset.version !== room.dataset.version) {
          if (!isTouched) {
            window.location.assign(room.dataset.address);
            return;
          }
          document.getElementById("room-changed").hidden = false;
        }
        if (room.innerHTML !== fresh.innerHTML) {
          room.innerHTML = fresh.innerHTML;
        }
        window.setTimeout(refresh, 4000);
      })
      .catch(function () {
        window.setTimeout(refresh, 15000);
      });
  }
  window.setTimeout(refresh, 4000);
})();
