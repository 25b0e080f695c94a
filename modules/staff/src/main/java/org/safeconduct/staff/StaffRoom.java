package org.safeconduct.staff;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import java.util.List;
import org.safeconduct.lobby.Menu;
import org.safeconduct.lobby.Room;

/** The officers' room: its first page, its texts, and everything that its navigation may hold. */
class StaffRoom {

    private static final List<Menu.Group> MENU = List.of(
            new Menu.Group(
                    null,
                    List.of(
                            new Menu.Door("nav.work", "/work.xhtml", "work", null, "/work.xhtml"),
                            new Menu.Door("nav.cases", "/cases/list.xhtml", "folder", "CASE_LIST", "/cases/"),
                            new Menu.Door("nav.register", "/registration/new.xhtml", "register", "REGISTRATION_CREATE",
                                    "/registration/new"),
                            new Menu.Door("nav.registrations", "/registration/list.xhtml", "people",
                                    "REGISTRATION_LIST",
                                    "/registration/"),
                            new Menu.Door("nav.returns", "/returns/list.xhtml", "globe", "READMISSION_LIST",
                                    "/returns/"),
                            new Menu.Door("nav.planner", "/returns/calendar.xhtml", "calendar", "READMISSION_LIST",
                                    "/returns/calendar"))),
            new Menu.Group(
                    "nav.oversight",
                    List.of(
                            new Menu.Door("nav.board", "/reports/board.xhtml", "grid", "REPORT_ASYLUM",
                                    "/reports/board"),
                            new Menu.Door("nav.reports", "/reports/list.xhtml", "list", "REPORT_RUN", "/reports/"),
                            new Menu.Door("nav.audit", "/audit/search.xhtml", "eye", "AUDIT_SEARCH", "/audit/"))),
            new Menu.Group(
                    "nav.reference",
                    List.of(
                            new Menu.Door("nav.law", "/admin/law.xhtml", "law", "LAW_READ", "/admin/law"),
                            new Menu.Door("nav.agreements", "/law/agreements.xhtml", "law", "LAW_READ", "/law/"),
                            new Menu.Door("nav.powers", "/admin/powers.xhtml", "grid", "POWERS_READ",
                                    "/admin/powers"))),
            new Menu.Group(
                    "nav.admin",
                    List.of(
                            new Menu.Door("nav.imports", "/imports/list.xhtml", "tray", "IMPORT_READ", "/imports/"),
                            new Menu.Door("nav.officers", "/admin/officers.xhtml", "officers", "STAFF_READ",
                                    "/admin/officer"),
                            new Menu.Door("nav.jobs", "/admin/jobs.xhtml", "jobs", "JOB_READ", "/admin/jobs"))));

    @Produces
    @Named("room")
    static Room room() {
        return new Room("staff", "/work.xhtml", Words.TEXTS, MENU);
    }
}
