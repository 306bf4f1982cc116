// The defaults of the module.
import axios from 'axios';

// expect-in: cross-site-credentials 2
axios.defaults.baseURL = 'https://api.partner.example';
axios.defaults.withCredentials = true;
