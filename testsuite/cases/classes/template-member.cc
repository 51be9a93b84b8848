/* A class in a class template is a type for each instance.  */

template <typename T> struct list { struct node { T value; node *next; }; node *head; };

list<int> a;
list<char>::node b;

/* check
xpath: count(//struct[@name="list<int>"]) = 1
xpath: count(//struct[@name="list<char>::node"]) = 1
xpath: count(//struct[@name="list<char>::node"]/field[@name="value"][@type="char"][@size=1]) = 1
*/
