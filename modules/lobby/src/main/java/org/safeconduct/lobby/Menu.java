package org.safeconduct.lobby;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The navigation: what the caller's powers open. */
@Named
@RequestScoped
public class Menu {

    /**
     * One entry.
     *
     * @param power the power that opens it; null for everybody
     * @param folder address prefix of the pages that belong to it
     */
    public record Door(String text, String href, String icon, String power, String folder) {}

    /** Entries under one title; null for the first group. */
    public record Group(String title, List<Door> doors) {}

    @Inject Room room;

    @Inject Me me;

    @Inject HttpServletRequest request;

    private List<Group> groups;

    public List<Group> getGroups() {
        if (groups == null) {
            groups = room.menu()
                    .stream()
                    .map(group -> new Group(group.title(), group.doors().stream().filter(this::opens).toList()))
                    .filter(group -> !group.doors().isEmpty())
                    .toList();
        }
        return groups;
    }

    private boolean opens(Door door) {
        return door.power() == null || me.may(door.power());
    }

    /** Whether the page belongs to the entry; the longest folder wins. */
    public boolean here(Door door) {
        return getGroups().stream()
                .flatMap(group -> group.doors().stream())
                .filter(other -> path().startsWith(other.folder()))
                .reduce((a, b) -> b.folder().length() > a.folder().length() ? b : a)
                .filter(door::equals)
                .isPresent();
    }

    /** Where a change of language comes back to. */
    public String getBack() {
        String query = request.getQueryString();
        String path = path();
        return path.startsWith("/WEB-INF/") ? room.home() : query == null ? path : path + "?" + query;
    }

    private String path() {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
