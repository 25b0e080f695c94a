package org.safeconduct.readmission;

/** Where a request is; the codes are those of the domain's table of readmission states. */
public enum RequestState {
    DRAFT("R00"),
    WITHDRAWN("R90");

    private final String code;

    RequestState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
