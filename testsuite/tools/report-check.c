/* Checks reports: against the schema, for the properties that a schema cannot tell, and for what
   a test expects of them.

   Exit status: 0 all good; 1 a report is not; 2 wrong usage, a file that cannot be read, or an
   expectation that is none.  */

#include "report-check.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/parser.h>
#include <libxml/relaxng.h>

#include "../../plugin/xml/read-errors.h"
#include "report-expect.h"
#include "report-names.h"

enum status { GOOD, BAD, TROUBLE };

struct checker {
    xmlDoc *schema_doc;
    xmlRelaxNG *schema;
    struct expectations expectations;
};

/* What libxml2 said last, for it says some things twice.  */
static char last_message[512];

/* libxml2's errors with the report's name and line.  It does not always know the line; then it
   mostly says what follows from the error before.  */
static void say_error(void *closure, layout_xml_error error)
{
    char message[sizeof last_message];
    const char *text = error->message ? error->message : "unknown error";
    long line = error->node ? xmlGetLineNo(error->node) : error->line;

    (void)snprintf(message, sizeof message, "%s:%ld: %.*s", (const char *)closure, line,
                   (int)strcspn(text, "\n"), text);
    if (!strcmp(message, last_message))
        return;
    memcpy(last_message, message, sizeof message);
    puts(message);
}

static void listen(const char *path)
{
    last_message[0] = '\0';
    xmlSetStructuredErrorFunc((void *)path, say_error);
}

/* libxml2 says nothing of a file that is not there.  */
static bool is_readable(const char *path)
{
    FILE *file = fopen(path, "rb");
    int c = file ? getc(file) : EOF;
    bool readable = file && (c != EOF || !ferror(file));

    if (!readable)
        printf("%s: %s\n", path, strerror(errno));
    if (file)
        fclose(file);
    return readable;
}

static xmlDoc *read_document(const char *path)
{
    listen(path);
    return xmlReadFile(path, NULL, XML_PARSE_NONET | XML_PARSE_BIG_LINES);
}

static bool load_schema(struct checker *checker, const char *path)
{
    xmlRelaxNGParserCtxt *context;

    if (!is_readable(path))
        return false;
    checker->schema_doc = read_document(path);
    if (!checker->schema_doc)
        return false;
    context = xmlRelaxNGNewParserCtxt(path);
    checker->schema = context ? xmlRelaxNGParse(context) : NULL;
    xmlRelaxNGFreeParserCtxt(context);
    return checker->schema;
}

/* The schema's datatypes see to ids too: each is there once, and each reference has its own.  */
static bool is_valid(struct checker *checker, struct report *report)
{
    xmlRelaxNGValidCtxt *context = xmlRelaxNGNewValidCtxt(checker->schema);
    int result;

    if (!context)
        abort();
    xmlRelaxNGSetValidStructuredErrors(context, say_error, (void *)report->path);
    result = xmlRelaxNGValidateDoc(context, report->doc);
    xmlRelaxNGFreeValidCtxt(context);
    return result == 0;
}

/* What cannot be relied on in a report that is not valid is not looked at.  */
static enum status check_content(struct checker *checker, struct report *report)
{
    int unusable = 0;

    if (!is_valid(checker, report))
        return BAD;
    report_check_types(report);
    report_check_mirrors(report);
    report_check_frames(report);
    report_check_sections(report);
    if (checker->expectations.count)
        unusable = report_expect_check(&checker->expectations, checker->schema_doc, report);
    if (unusable)
        return TROUBLE;
    return report->finding_count ? BAD : GOOD;
}

static enum status check_report(struct checker *checker, const char *path)
{
    struct report report = {.path = path};
    enum status status;

    if (!is_readable(path))
        return TROUBLE;
    report.doc = read_document(path);
    if (!report.doc)
        return BAD;
    status = check_content(checker, &report);
    xmlFreeDoc(report.doc);
    return status;
}

static enum status usage(void)
{
    fputs("usage: report-check --schema FILE [--expect FILE] REPORT...\n"
          "       report-check --schema FILE --names\n",
          stderr);
    return TROUBLE;
}

static enum status run(struct checker *checker, int count, char **arguments)
{
    enum status worst = GOOD;
    bool names = false;
    int i = 1;

    for (; i < count && !strncmp(arguments[i], "--", 2); i++) {
        if (!strcmp(arguments[i], "--names")) {
            names = true;
        } else if (i + 1 == count) {
            return usage();
        } else if (!strcmp(arguments[i], "--schema") && !checker->schema) {
            if (!load_schema(checker, arguments[++i]))
                return TROUBLE;
        } else if (!strcmp(arguments[i], "--expect") && !checker->expectations.count) {
            if (report_expect_read(arguments[++i], &checker->expectations))
                return TROUBLE;
        } else {
            return usage();
        }
    }
    if (!checker->schema || names == (i < count))
        return usage();
    if (names)
        report_names_print(checker->schema_doc);
    for (; i < count; i++) {
        enum status status = check_report(checker, arguments[i]);

        if (worst < status)
            worst = status;
    }
    return worst;
}

int main(int argc, char **argv)
{
    struct checker checker = {0};
    enum status status = run(&checker, argc, argv);

    report_expect_free(&checker.expectations);
    xmlRelaxNGFree(checker.schema);
    xmlFreeDoc(checker.schema_doc);
    xmlCleanupParser();
    if (fflush(stdout) || ferror(stdout))
        status = TROUBLE;
    return (int)status;
}
