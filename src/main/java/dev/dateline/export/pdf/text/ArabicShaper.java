package dev.dateline.export.pdf.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// The shapes of Arabic letters by their neighbours, as Unicode's presentation forms: their names
/// tell the form, their decompositions the letter.
public final class ArabicShaper {
    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final char TATWEEL = '\u0640';

    /// Letters, or lam with alef, to their four forms; 0 where there is none.
    private static final Map<String, char[]> FORMS = new HashMap<>();

    static {
        addForms('\uFB50', '\uFBFF');
        addForms('\uFE80', '\uFEFC');
    }

    private ArabicShaper() {}

    private static void addForms(char first, char last) {
        for (char c = first; c <= last; c++) {
            String name = Character.getName(c);
            String letters = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
            int form = name == null ? -1 : formOf(name);
            if (form >= 0 && letters.charAt(0) != c && letters.length() <= 2) {
                FORMS.computeIfAbsent(letters, _ -> new char[4])[form] = c;
            }
        }
    }

    private static int formOf(String name) {
        if (name.endsWith("ISOLATED FORM")) {
            return ISOLATED;
        } else if (name.endsWith("FINAL FORM")) {
            return FINAL;
        } else if (name.endsWith("INITIAL FORM")) {
            return INITIAL;
        }
        return name.endsWith("MEDIAL FORM") ? MEDIAL : -1;
    }

    /// `word` with every letter in the form that its neighbours ask for, and lam with alef as one.
    public static String shape(String word) {
        var shaped = new StringBuilder(word.length());
        boolean joined = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (CharacterProperties.isCombiningMark(c)) {
                shaped.append(c);
                continue;
            }
            String letters = Character.toString(c);
            if (i + 1 < word.length() && FORMS.containsKey(letters + word.charAt(i + 1))) {
                letters += word.charAt(i + 1);
                i++;
            }
            char[] forms = FORMS.get(letters);
            boolean joins = joinsNext(c, letters) && nextLetterJoins(word, i + 1);
            shaped.append(forms == null ? letters : formOf(forms, letters, joined, joins));
            joined = c == TATWEEL || (joins && letters.length() == 1);
        }
        return shaped.toString();
    }

    private static String formOf(char[] forms, String letters, boolean joined, boolean joins) {
        int wanted = joined ? (joins ? MEDIAL : FINAL) : joins ? INITIAL : ISOLATED;
        return forms[wanted] == 0 ? letters : Character.toString(forms[wanted]);
    }

    /// Whether a letter holds on to the one behind it at all.
    private static boolean joinsNext(char c, String letters) {
        char[] forms = FORMS.get(letters);
        return c == TATWEEL || (forms != null && forms[INITIAL] != 0);
    }

    /// Whether the next letter, marks passed over, lets itself be held on to.
    private static boolean nextLetterJoins(String word, int from) {
        for (int i = from; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!CharacterProperties.isCombiningMark(c)) {
                char[] forms = FORMS.get(Character.toString(c));
                return c == TATWEEL || (forms != null && forms[FINAL] != 0);
            }
        }
        return false;
    }
}
