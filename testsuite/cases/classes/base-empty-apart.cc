// Empty bases of one type are moved apart, which makes the class that has them larger.

class empty {
};
class one : public empty {
};
class two : public one, virtual public empty {
};
class three : public one, public two, virtual public empty {
};
class four : public three {
    char c;
};
four last;

/* check
target: x86_64-*
options: -w
xpath: count(//struct[@name="two"][@size=16]) = 1
xpath: count(//struct[@name="three"][@size=16]/base[@name="two"][@offset=0][@size=8]) = 1
xpath: count(//struct[@name="three"]/base[@name="one"][@offset=8][@size=0]) = 1
xpath: count(//struct[@name="four"]/base[@name="three"][@offset=0][@size=9]) = 1
xpath: count(//struct[@name="four"]/field[@name="c"][@offset=9]) = 1
*/
