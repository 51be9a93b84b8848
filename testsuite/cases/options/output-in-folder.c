/* A file in a folder.  */

struct s { int i; };

/* check
options: -fplugin-arg-layout-output=include/report.xml
report: include/report.xml
xpath: count(//struct[@name="s"]) = 1
*/
