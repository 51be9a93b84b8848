/* output= with a slash at its end names the folder.  */

struct s { int i; };

/* check
options: -fplugin-arg-layout-output=include/
report: include/output-folder.layout.xml
xpath: count(//struct[@name="s"]) = 1
*/
