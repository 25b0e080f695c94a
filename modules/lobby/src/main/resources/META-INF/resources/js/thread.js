/* A thread that hears when something in it is new. It is read anew only while somebody sits at the page: what nobody sees is
   not said to be read. A page that was left listens no more, for a socket that is opened again and again would hold the session
   open; it is read when somebody comes back. Without a socket it stands as it was opened. */
(function () {
    "use strict";

    const ATTENDED = 5 * 60 * 1000;
    const opened = performance.getEntriesByType("navigation")[0];
    let seen = opened && opened.type === "reload" ? 0 : Date.now();
    let listening = true;
    let waiting = false;
    let leaving = false;
    let heard = 0;

    const thread = () => document.getElementById("thread");
    const messages = () => thread().querySelectorAll(".message").length;
    const left = () => Date.now() - seen >= ATTENDED;
    const attended = () => document.visibilityState === "visible" && !left();

    function say(text) {
        document.getElementById("thread-news").textContent = text;
    }

    function read() {
        waiting = false;
        window.readThread();
        document.dispatchEvent(new Event("safeconduct:asked"));
    }

    /** The socket says whose thread it is and when it was told, and nothing else. What the page has read or heard is not new. */
    window.threadMoved = function (told) {
        const [page, at] = told.split(" ");
        if (leaving || !window.readThread || !thread() || thread().dataset.thread !== page) {
            return;
        }
        heard = Math.max(heard, Number(thread().dataset.since));
        if (Number(at) <= heard) {
            return;
        }
        heard = Number(at);
        if (attended()) {
            read();
        } else {
            waiting = true;
            say(thread().dataset.waiting);
        }
    };

    function rest() {
        if (listening && left()) {
            listening = false;
            window.faces.push.close("news");
        }
    }

    function back() {
        if (document.visibilityState !== "visible") {
            return;
        }
        seen = Date.now();
        if (!listening) {
            listening = true;
            window.faces.push.open("news");
            read();
        } else if (waiting) {
            read();
        }
    }

    document.addEventListener("DOMContentLoaded", () => {
        let before = messages();
        ["pointerdown", "pointermove", "keydown", "wheel"].forEach((sign) => document.addEventListener(sign, back, {passive: true}));
        document.addEventListener("visibilitychange", back);
        setInterval(rest, 30 * 1000);
        document.addEventListener("submit", () => { leaving = true; });
        new MutationObserver(() => {
            const now = messages();
            if (now > before) {
                say(thread().dataset.news);
            }
            before = now || before;
        }).observe(thread(), {childList: true, subtree: true});
    });
})();
