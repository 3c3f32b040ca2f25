// Offers communes and intercommunal bodies while one types, in the browser's own list (keyboard and screen readers know
// it). Without this script the server looks up what was typed and asks back when it fits several.
(function () {
  "use strict";
  function attach(input, number) {
    var list = document.createElement("datalist");
    list.id = "places-" + number;
    input.after(list);
    input.setAttribute("list", list.id);
    var timer = 0;
    var asked = "";
    input.addEventListener("input", function () {
      var typed = input.value.trim();
      window.clearTimeout(timer);
      if (typed.length < 2 || typed === asked || typed.endsWith(")")) {
        return;
      }
      timer = window.setTimeout(function () {
        asked = typed;
        var query = new URLSearchParams({ q: typed, kind: input.dataset.places });
        fetch(input.dataset.search + "?" + query, { credentials: "same-origin", headers: { Accept: "application/json" } })
          .then(function (answer) {
            return answer.ok ? answer.json() : [];
          })
          .then(function (places) {
            list.replaceChildren.apply(
              list,
              places.map(function (place) {
                var option = document.createElement("option");
                option.value = place.label;
                option.label = place.hint ? place.label + " · " + place.hint : place.label;
                return option;
              })
            );
          })
          .catch(function () {
            list.replaceChildren();
          });
      }, 150);
    });
  }
  document.querySelectorAll("input[data-places]").forEach(attach);
})();
