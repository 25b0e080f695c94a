/* What the shell needs a script for: errors tied to their fields, nonces, folds, the narrow menu, expiry, drafts, unsaved work. */
(function () {
    "use strict";

    const each = (selector, act, root) => (root || document).querySelectorAll(selector).forEach(act);

    /** Screen readers hear hint and error with the field. */
    function tieFields() {
        each(".field", (field, index) => {
            const input = field.querySelector("input:not([type=hidden]), select, textarea");
            const notes = [...field.querySelectorAll(":scope > .hint, :scope > .field-error")];
            if (!input) {
                return;
            }
            notes.forEach((note, at) => { note.id = note.id || "note-" + index + "-" + at; });
            input.setAttribute("aria-describedby", notes.map((note) => note.id).join(" "));
            if (!notes.length) {
                input.removeAttribute("aria-describedby");
            }
            if (field.querySelector(".field-error")) {
                input.setAttribute("aria-invalid", "true");
                unfold(field);
            } else {
                input.removeAttribute("aria-invalid");
            }
        });
    }

    /** Nothing can be seen or focused inside a closed fold. */
    function unfold(element) {
        for (let fold = element.closest("details"); fold; fold = fold.parentElement.closest("details")) {
            fold.open = true;
        }
    }

    /** The summary of errors takes the focus; its links lead into the field, not only to it. */
    function showErrors() {
        const summary = document.querySelector(".summary-wrong");
        if (summary && !summary.dataset.seen) {
            summary.dataset.seen = "1";
            summary.focus();
        }
    }

    function followError(event) {
        const link = event.target.closest(".summary-wrong a");
        const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
        if (field) {
            event.preventDefault();
            unfold(field);
            field.scrollIntoView({block: "center"});
            (field.matches("input, select, textarea") ? field : field.querySelector("input, select, textarea") || field).focus();
        }
    }

    function folds() {
        document.addEventListener("click", (event) => {
            each(".top details[open]", (fold) => fold.contains(event.target) || fold.removeAttribute("open"));
        });
        document.addEventListener("keydown", (event) => {
            if (event.key === "Escape") {
                each(".top details[open]", (fold) => {
                    fold.removeAttribute("open");
                    fold.querySelector("summary").focus();
                });
            }
        });
        each(".nav-toggle", (button) => button.addEventListener("click", () => {
            const open = document.getElementById("nav").classList.toggle("nav-open");
            button.setAttribute("aria-expanded", String(open));
        }));
    }

    /** "/" goes to the search box, unless somebody is writing. */
    function slash(event) {
        const writing = event.target.closest("input, select, textarea, [contenteditable]");
        const box = document.getElementById("find");
        if (event.key === "/" && !writing && box && !event.ctrlKey && !event.altKey && !event.metaKey) {
            event.preventDefault();
            box.focus();
        }
    }

    /** A file that is too large is refused before it is sent. */
    function sizes() {
        document.addEventListener("change", (event) => {
            const input = event.target.closest("input[type=file][data-most]");
            if (input) {
                const large = [...input.files].some((file) => file.size > Number(input.dataset.most));
                input.setCustomValidity(large ? input.dataset.tooBig : "");
                input.reportValidity();
            }
        });
    }

    /** Filters apply as soon as they are chosen. */
    function filters() {
        each("form.filters select", (select) => select.addEventListener("change", () => {
            each("input, select", (input) => { input.disabled = input.disabled || input.value === ""; }, select.form);
            select.form.submit();
        }));
        each("form.filters", (form) => form.addEventListener("submit", () => {
            each("input, select", (input) => { input.disabled = input.disabled || input.value === ""; }, form);
        }));
    }

    /** A form marked data-guard is not left with unsaved work without a question. */
    function guard() {
        let dirty = false;
        document.addEventListener("input", (event) => { dirty = dirty || Boolean(event.target.closest("form[data-guard]")); });
        document.addEventListener("submit", (event) => { dirty = dirty && !event.target.matches("form[data-guard]"); });
        document.addEventListener("safeconduct:saved", () => { dirty = false; });
        window.addEventListener("beforeunload", (event) => { if (dirty) { event.preventDefault(); } });
    }

    /** The session's end is announced two minutes ahead; whatever one tab does keeps the others open too. */
    function expiry() {
        const dialog = document.getElementById("expiry");
        if (!dialog) {
            return;
        }
        const length = Number(dialog.dataset.seconds) * 1000;
        const key = "safeconduct.seen " + dialog.dataset.stay;
        const seen = () => localStorage.setItem(key, String(Date.now()));
        const left = () => length - (Date.now() - Number(localStorage.getItem(key)));
        const stay = () => fetch(dialog.dataset.stay, {method: "POST"}).then((answer) => {
            if (answer.redirected || !answer.ok) {
                location.reload();
            }
            seen();
            dialog.close();
        });
        seen();
        document.addEventListener("safeconduct:asked", seen);
        document.getElementById("expiry-stay").addEventListener("click", stay);
        dialog.addEventListener("cancel", (event) => { event.preventDefault(); stay(); });
        setInterval(() => {
            const rest = Math.ceil(left() / 1000);
            if (rest <= 0) {
                document.dispatchEvent(new Event("safeconduct:saved"));
                location.reload();
            } else if (rest <= 120 && !dialog.open) {
                document.dispatchEvent(new Event("safeconduct:expiring"));
                dialog.showModal();
            } else if (rest > 120 && dialog.open) {
                dialog.close();
            }
            document.getElementById("expiry-left").textContent =
                Math.floor(rest / 60) + ":" + String(rest % 60).padStart(2, "0");
        }, 1000);
    }

    /** What a form is answered with may run scripts under the nonce that this page has. */
    function giveNonce() {
        const nonce = document.querySelector("script[nonce]").nonce;
        each("form", (form) => {
            if (form.elements["jakarta.faces.ViewState"] && !form.elements["primefaces.nonce"]) {
                const field = document.createElement("input");
                field.type = "hidden";
                field.name = "primefaces.nonce";
                field.value = nonce;
                form.append(field);
            }
        });
    }

    function refresh() {
        giveNonce();
        tieFields();
        showErrors();
        document.dispatchEvent(new Event("safeconduct:asked"));
    }

    /** A form that can keep a draft does so while somebody writes; one that is left alone does not hold the session open. */
    function keepDrafts() {
        let written = false;
        document.addEventListener("input", () => { written = true; });
        setInterval(() => {
            if (written && window.keepDraft) {
                written = false;
                window.keepDraft();
            }
        }, 10000);
    }

    document.addEventListener("DOMContentLoaded", () => {
        folds();
        sizes();
        filters();
        guard();
        expiry();
        keepDrafts();
        refresh();
        document.addEventListener("click", followError);
        document.addEventListener("keydown", slash);
        if (window.jQuery) {
            const busy = (on) => document.documentElement.classList.toggle("busy", on);
            window.jQuery(document).on("pfAjaxSend", () => busy(true));
            window.jQuery(document).on("pfAjaxComplete", () => { busy(false); setTimeout(refresh, 0); });
        }
        if (window.faces) {
            window.faces.ajax.addOnEvent((event) => { if (event.status === "success") { setTimeout(refresh, 0); } });
        }
    });
})();
