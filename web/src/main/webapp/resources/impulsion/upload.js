// Says at once that a file is too large, instead of after sending it. Without this script the server says so.
(function () {
  "use strict";
  document.querySelectorAll("input[data-most]").forEach(function (input) {
    input.addEventListener("change", function () {
      var file = input.files[0];
      input.setCustomValidity(file && file.size > Number(input.dataset.most) ? input.dataset.tooLarge : "");
      input.reportValidity();
    });
  });
})();
