package org.safeconduct.lobby;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Lets pages be told of news from the moment on which the room opens. */
@WebListener
public class LivePagesStart implements ServletContextListener {

    @Resource ContextService room;

    @Inject LivePages pages;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        pages.open(room);
    }
}
