package org.safeconduct.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks at ports before anything is started on them. */
final class Ports {

    private Ports() {}

    /** Refuses a port that another program holds. */
    static void mustBeFree(int port, String setting) {
        if (!bindable(port))
            throw new CannotStart("Port " + port + " is used by another program. Stop that program, or choose another "
                    + "port with -D" + setting + "=<number>.");
    }

    /** The port asked for, or a free one for 0. */
    static int orFree(int port, String setting) throws IOException {
        if (port != 0) {
            mustBeFree(port, setting);
            return port;
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean bindable(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
