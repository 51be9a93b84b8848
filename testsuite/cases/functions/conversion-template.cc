// A conversion function that is an instance of a template.

struct any {
    template <typename T> operator T();
};
template <typename T> any::operator T()
{
    return 1;
}
template any::operator int();

/* check
xpath: count(//function) = 1
xpath: count(//function[@symbol="_ZN3anycvT_IiEEv"][starts-with(@name, "any::operator ")]) = 1
*/
