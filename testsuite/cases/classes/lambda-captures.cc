// What a lambda captures: by value, by reference, with a value of its own, this, a copy of *this, and
// another lambda.  One without captures is empty.

struct none {};
struct owner {
    int member;
    auto by_pointer() { return [this] { return member; }; }
    auto by_copy() { return [*this] { return member; }; }
};

int call(int n, char c)
{
    auto empty = [] { return 1; };
    auto mixed = [n, &c, own = 5L, nothing = none{}]() mutable { return n + c + own++; };
    auto both = [mixed, pointer = &empty]() mutable { return mixed() + (*pointer)(); };
    owner o{n};
    return both() + o.by_pointer()() + o.by_copy()();
}

template <typename... T> long sum(T... given)
{
    auto pack = [given...] { return (given + ...); };
    return pack();
}
long summed = sum('c', 1, 2L);

/* check
target: x86_64-*
options: -std=c++20
xpath: count(//struct[@line=13][@size=1][@padding=1][@local="yes"]) = 1
xpath: count(//struct[@line=14][@size=32]/field) = 4
xpath: count(//struct[@line=14]/field[1][@offset=0][@size=4][@type="int"]) = 1
xpath: count(//struct[@line=14]/field[2][@offset=8][@size=8][@type="char &"]) = 1
xpath: count(//struct[@line=14]/field[3][@offset=16][@type="long int"]) = 1
xpath: //struct[@line=14]/field[4][@offset=24][@size=1]/@type-id = //struct[@name="none"]/@id
xpath: //struct[@line=15][@size=40]/field[1][@offset=0][@size=32]/@type-id = //struct[@line=14]/@id
xpath: count(//struct[@line=15]/field[2][@offset=32][@size=8][not(@type-id)]) = 1
xpath: count(//struct[@line=7][not(@name)][@size=8]/field[@type="owner *"]) = 1
xpath: //struct[@line=8][not(@name)][@size=4]/field[@type="owner"]/@type-id = //struct[@name="owner"]/@id
xpath: count(//struct[@line=22][@size=16]/field) = 3
*/
