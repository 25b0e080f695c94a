package org.safeconduct.staff.cases;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Stale;
import org.safeconduct.rsd.Act;
import org.safeconduct.rsd.CaseFile;
import org.safeconduct.rsd.Cases;
import org.safeconduct.rsd.Interviews;
import org.safeconduct.rsd.Interviews.RecordView;
import org.safeconduct.rsd.Interviews.SectionView;
import org.safeconduct.staff.Words;

/** The interview records of a case, part by part: two officers can write different parts at once. */
@Named
@ViewScoped
public class InterviewPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    @Param String number;

    @Inject Cases cases;

    @Inject Interviews interviews;

    @Inject Words words;

    private CaseFile file;
    private List<RecordView> records;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();
    private Clash clash;

    /** Reads what the page shows; asked for once, when it is opened. */
    public void load() {
        file = cases.file(new CaseNumber(number));
        records();
        records.forEach(record -> record.sections().forEach(section -> take(record, section)));
    }

    private void records() {
        records = interviews.of(file.number());
    }

    private void take(RecordView record, SectionView section) {
        texts.put(key(record, section), section.text());
        versions.put(key(record, section), section.version());
    }

    /** Names a part on the page and in the maps behind it. */
    public String key(RecordView record, SectionView section) {
        return record.id() + "." + section.section();
    }

    /** Saves one part. If somebody else saved it meanwhile, both texts are shown. */
    public void save(RecordView record, SectionView section) {
        String key = key(record, section);
        try {
            take(record, write(record.id(), section, texts.get(key), versions.get(key)));
            clash = null;
            Messages.addGlobalInfo(words.from(CasePage.TEXTS, "section.saved",
                    List.of(words.from(CasePage.TEXTS, "section." + section.section(), List.of()))));
        } catch (Stale e) {
            records();
            clash = stored(key, texts.get(key));
        }
    }

    private SectionView write(UUID record, SectionView section, String text, long version) {
        return interviews.write(file.number(), record, section.section(), text == null ? "" : text, version);
    }

    private Clash stored(String key, String mine) {
        return records.stream()
                .flatMap(record -> record.sections()
                        .stream()
                        .filter(section -> key(record, section).equals(key))
                        .map(section -> new Clash(key, section.text(), section.byName(), section.at(), mine,
                                section.version())))
                .findFirst()
                .orElseThrow(Stale::new);
    }

    /** The name of the part that both wrote. */
    public String title(Clash both) {
        String section = both.part().substring(both.part().lastIndexOf('.') + 1);
        return words.from(CasePage.TEXTS, "section." + section, List.of());
    }

    /** Goes on with what the other officer saved. */
    public void takeTheirs() {
        texts.put(clash.part(), clash.theirs());
        versions.put(clash.part(), clash.version());
        clash = null;
    }

    /** Goes on with the own text on top of theirs; saved with the next click. */
    public void keepMine() {
        versions.put(clash.part(), clash.version());
        clash = null;
    }

    /** Whose interview it is, in one line. */
    public String names(RecordView record) {
        return file.claims()
                .stream()
                .filter(claim -> record.persons().contains(claim.person().id()))
                .map(claim -> claim.person().shown())
                .collect(Collectors.joining(", "));
    }

    /** Whether this officer may sign the records now. */
    public boolean isClosable() {
        return file.claims().stream().anyMatch(claim -> claim.openActs().contains(Act.CLOSE_RECORD));
    }

    /** Whether this officer may write: the record is open and the caller holds the file. */
    public boolean writable(RecordView record) {
        Set<Act> writing = Set.of(Act.CLOSE_RECORD, Act.REQUEST_EVIDENCE);
        return !record.signed()
                && file.claims().stream().anyMatch(claim -> claim.openActs().stream().anyMatch(writing::contains));
    }

    public CaseFile getFile() {
        return file;
    }

    public List<RecordView> getRecords() {
        return records;
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public Clash getClash() {
        return clash;
    }
}
