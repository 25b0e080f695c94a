package org.safeconduct.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The languages that somebody can choose, in their order, and the texts of each. English comes first and helps out. */
@Named("languages")
@ApplicationScoped
public class Languages {

    private static final String LIST = "languages.properties";

    private List<Language> all;
    private Map<Language, Book> books;

    @PostConstruct
    void open() {
        all = Book.lines(LIST).stream().map(Languages::language).toList();
        books = all.stream().collect(Collectors.toMap(Function.identity(), Book::of));
    }

    /** A line {@code ti = name; status}. */
    private static Language language(Map.Entry<String, String> line) {
        String[] parts = line.getValue().split("; ", 2);
        return new Language(line.getKey(), parts[0], parts[1].equals("checked"));
    }

    public List<Language> getAll() {
        return all;
    }

    Language english() {
        return all.getFirst();
    }

    Optional<Language> find(String tag) {
        return all.stream().filter(language -> language.tag().equals(tag)).findFirst();
    }

    Book book(Language language) {
        return books.get(language);
    }
}
