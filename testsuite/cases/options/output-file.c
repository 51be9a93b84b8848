/* output= names the report.  */

struct s { int i; };

/* check
options: -fplugin-arg-layout-output=elsewhere.xml
report: elsewhere.xml
xpath: count(//struct[@name="s"]) = 1
*/
