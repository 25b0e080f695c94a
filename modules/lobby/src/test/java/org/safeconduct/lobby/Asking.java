package org.safeconduct.lobby;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;

/** A request of a browser, as far as the shell looks at one. */
record Asking(String method, String path, String query, Map<String, String[]> parameters, Map<String, String> headers) {

    static Asking get(String path, String query) {
        return new Asking("GET", path, query, Map.of(), Map.of());
    }

    Asking with(Map<String, String[]> other) {
        return new Asking(method, path, query, other, headers);
    }

    HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[]{HttpServletRequest.class},
                (proxy, asked, values) -> switch (asked.getName()) {
                    case "getMethod" -> method;
                    case "getRequestURI" -> path;
                    case "getQueryString" -> query;
                    case "getContextPath" -> "";
                    case "getParameterMap" -> parameters;
                    case "getParameter" -> parameters.containsKey(values[0]) ? parameters.get(values[0])[0] : null;
                    case "getHeader" -> headers.get(values[0]);
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }
}
