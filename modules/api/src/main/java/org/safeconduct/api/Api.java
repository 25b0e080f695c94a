package org.safeconduct.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.auth.LoginConfig;

/** The REST room. It alone lets the server check who calls: by MicroProfile JWT tokens. */
@ApplicationPath("/")
@LoginConfig(authMethod = "MP-JWT")
public class Api extends Application {}
