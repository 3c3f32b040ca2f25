// Saves each answer of a form as it is left, or a moment after the last key, and says so beside the title. What could not
// be saved stays in the page: it is tried again by the button, when the line is back, and after signing in again in
// another tab. Without this script the form's own buttons save.
(function () {
  "use strict";
  var form = document.querySelector("form[data-autosave]");
  var state = document.getElementById("save-state");
  if (!form || !state) {
    return;
  }
  var waiting = new Set();
  // Answers that somebody else changed meanwhile: only the button sends them again.
  var disputed = new Set();
  var kept = new Map();
  var timer = 0;
  var isSending = false;
  var isSubmitted = false;

  function say(text) {
    state.textContent = text;
    state.classList.toggle("save-failed", false);
  }

  function sayFailed(text, isSignedOut) {
    say(text + " ");
    state.classList.add("save-failed");
    if (isSignedOut) {
      var link = document.createElement("a");
      link.href = state.dataset.page;
      link.target = "_blank";
      link.rel = "opener";
      link.textContent = state.dataset.signIn;
      state.append(link, " ");
    }
    var retry = document.createElement("button");
    retry.type = "button";
    retry.className = "button-quiet";
    retry.textContent = state.dataset.retry;
    retry.addEventListener("click", function () {
      disputed.forEach(function (name) {
        waiting.add(name);
      });
      disputed.clear();
      send();
    });
    state.append(retry);
  }

  function field(name) {
    return form.elements.namedItem(name);
  }

  function show(input, problem) {
    var error = document.getElementById(input.id + "-error");
    error.textContent = problem;
    error.className = problem ? "field-error" : "field-right";
    input.setAttribute("aria-invalid", problem ? "true" : "false");
  }

  function mark(name, value) {
    form.querySelector('[data-seen="' + name + '"]').value = value;
  }

  function saved(answer, sent) {
    Object.keys(answer.fields).forEach(function (name) {
      var input = field(name);
      var one = answer.fields[name];
      mark(name, one.mark);
      kept.set(name, sent.get(name));
      if (input.value === sent.get(name)) {
        waiting.delete(name);
        if (document.activeElement !== input && input.value !== one.shown && input.tagName !== "TEXTAREA") {
          input.value = one.shown;
        }
      }
      show(input, one.problem);
    });
    document.querySelectorAll("[data-figure]").forEach(function (figure) {
      if (answer.figures[figure.dataset.figure] !== undefined) {
        figure.textContent = answer.figures[figure.dataset.figure];
      }
    });
    say(answer.savedAt);
  }

  function refused(answer) {
    if (answer.field && field(answer.field)) {
      show(field(answer.field), answer.text);
      waiting.delete(answer.field);
      disputed.add(answer.field);
      if (answer.mark) {
        mark(answer.field, answer.mark);
      }
    }
    sayFailed(answer.field ? state.dataset.failed : answer.text, false);
  }

  function send() {
    window.clearTimeout(timer);
    if (isSending || isSubmitted || waiting.size === 0) {
      return;
    }
    isSending = true;
    say(state.dataset.saving);
    var sent = new URLSearchParams({ id: field("id").value });
    waiting.forEach(function (name) {
      sent.set(name, field(name).value);
      sent.set("seen:" + name, form.querySelector('[data-seen="' + name + '"]').value);
    });
    fetch(form.dataset.autosave, { method: "POST", body: sent, credentials: "same-origin" })
      .then(function (response) {
        return response.json().then(function (answer) {
          if (response.ok) {
            saved(answer, sent);
          } else if (response.status === 409) {
            refused(answer);
          } else {
            sayFailed(answer.text || state.dataset.failed, response.status === 401);
          }
        });
      })
      .catch(function () {
        sayFailed(state.dataset.failed, false);
      })
      .finally(function () {
        isSending = false;
        if (waiting.size > 0 && (disputed.size > 0 || !state.classList.contains("save-failed"))) {
          send();
        }
      });
  }

  function written(input, delay) {
    if (!input.dataset.save || kept.get(input.name) === input.value) {
      return;
    }
    waiting.add(input.name);
    window.clearTimeout(timer);
    timer = window.setTimeout(send, delay);
  }

  form.addEventListener("input", function (event) {
    written(event.target, 1500);
  });
  form.addEventListener("change", function (event) {
    written(event.target, 0);
  });
  form.addEventListener("submit", function () {
    isSubmitted = true;
  });
  window.addEventListener("pageshow", function () {
    isSubmitted = false;
  });
  window.addEventListener("online", send);
  window.addEventListener("focus", function () {
    if (state.classList.contains("save-failed")) {
      send();
    }
  });
  window.addEventListener("beforeunload", function (event) {
    if (waiting.size + disputed.size > 0 && !isSubmitted) {
      event.preventDefault();
      event.returnValue = "";
    }
  });
})();
