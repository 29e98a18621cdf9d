package dev.dateline.export.pdf.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// Replaces Arabic letters by the Unicode presentation forms that fit their neighbors. The Unicode
/// name of a presentation form contains its form, and its decomposition is the letter.
public final class ArabicShaper {
    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final char TATWEEL = '\u0640';

    /// The four presentation forms of each letter and of lam with alef; 0 if a form does not exist.
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

    /// Returns `word` in presentation forms, with lam and alef combined into one character.
    public static String shape(String word) {
        var shaped = new StringBuilder(word.length());
        boolean joinsPrevious = false;
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
            boolean joinsNext = joinsNext(c, letters) && nextLetterJoins(word, i + 1);
            shaped.append(
                    forms == null ? letters : formOf(forms, letters, joinsPrevious, joinsNext));
            joinsPrevious = c == TATWEEL || (joinsNext && letters.length() == 1);
        }
        return shaped.toString();
    }

    private static String formOf(
            char[] forms, String letters, boolean joinsPrevious, boolean joinsNext) {
        int form = joinsPrevious ? (joinsNext ? MEDIAL : FINAL) : joinsNext ? INITIAL : ISOLATED;
        return forms[form] == 0 ? letters : Character.toString(forms[form]);
    }

    /// Returns whether an Arabic letter joins the following letter.
    private static boolean joinsNext(char c, String letters) {
        char[] forms = FORMS.get(letters);
        return c == TATWEEL || (forms != null && forms[INITIAL] != 0);
    }

    /// Returns whether the next letter, after any marks, joins the letter before it.
    private static boolean nextLetterJoins(String word, int start) {
        for (int i = start; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!CharacterProperties.isCombiningMark(c)) {
                char[] forms = FORMS.get(Character.toString(c));
                return c == TATWEEL || (forms != null && forms[FINAL] != 0);
            }
        }
        return false;
    }
}
