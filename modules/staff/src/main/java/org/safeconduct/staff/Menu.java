package org.safeconduct.staff;

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

    private static final List<Group> ALL = List.of(
            new Group(
                    null,
                    List.of(
                            new Door("nav.work", "/work.xhtml", "work", null, "/work.xhtml"),
                            new Door("nav.cases", "/cases/list.xhtml", "folder", "CASE_LIST", "/cases/"),
                            new Door("nav.register", "/registration/new.xhtml", "register", "REGISTRATION_CREATE",
                                    "/registration/new"),
                            new Door("nav.registrations", "/registration/list.xhtml", "people", "REGISTRATION_LIST",
                                    "/registration/"))),
            new Group(
                    "nav.oversight",
                    List.of(new Door("nav.audit", "/audit/search.xhtml", "eye", "AUDIT_SEARCH", "/audit/"))),
            new Group(
                    "nav.reference",
                    List.of(
                            new Door("nav.law", "/admin/law.xhtml", "law", "LAW_READ", "/admin/law"),
                            new Door("nav.agreements", "/law/agreements.xhtml", "law", "LAW_READ", "/law/"),
                            new Door("nav.powers", "/admin/powers.xhtml", "grid", "POWERS_READ", "/admin/powers"))),
            new Group(
                    "nav.admin",
                    List.of(
                            new Door("nav.officers", "/admin/officers.xhtml", "officers", "STAFF_READ",
                                    "/admin/officer"),
                            new Door("nav.jobs", "/admin/jobs.xhtml", "jobs", "JOB_READ", "/admin/jobs"))));

    @Inject Me me;

    @Inject HttpServletRequest request;

    private List<Group> groups;

    public List<Group> getGroups() {
        if (groups == null) {
            groups = ALL.stream()
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
        return path.startsWith("/WEB-INF/") ? "/work.xhtml" : query == null ? path : path + "?" + query;
    }

    private String path() {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
