package org.safeconduct.api.edge;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import org.safeconduct.access.Caller;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Entrance;
import org.safeconduct.kernel.Forbidden;

/** The subject of the token becomes the caller, as the account is now; without a token there is no way in under /v1. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class Who implements ContainerRequestFilter {

    /** The name of this room in the log. */
    public static final String ROOM = "api";

    @Inject Entrance entrance;

    @Inject CurrentCaller caller;

    @Inject HttpServletRequest machine;

    @Override
    public void filter(ContainerRequestContext request) {
        Principal principal = request.getSecurityContext().getUserPrincipal();
        if (principal != null) {
            caller.become(account(principal).in(ROOM, machine.getRemoteAddr()));
        } else {
            caller.become(Caller.nobody(ROOM, machine.getRemoteAddr()));
            refuseStrangers(request.getUriInfo().getPath());
        }
    }

    /** A token outlives the account that it was given to: it is then as good as none. */
    private Caller account(Principal principal) {
        try {
            return entrance.callerOf(principal.getName());
        } catch (Forbidden e) {
            throw new NotAuthorizedException("Bearer");
        }
    }

    private static void refuseStrangers(String path) {
        if (path.startsWith("/v1") || path.startsWith("v1")) {
            throw new NotAuthorizedException("Bearer");
        }
    }
}
